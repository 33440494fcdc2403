import { Module } from '@nestjs/common';
import { PoliciesController } from './policies.controller';
import { PolicyService } from './policy.service';

@Module({ controllers: [PoliciesController], providers: [PolicyService] })
export class PoliciesModule {}
